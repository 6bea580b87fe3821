/** How lines are drawn, in the plot and in the legend; points. */
export const lineLook = { width: 1.5, dotRadius: 2.5, targetDash: [6, 3] } as const
