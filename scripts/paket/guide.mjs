// The guides in docs/ as pages that any browser shows, without the net.
import { marked } from 'marked'

const look = `
body { font: 1rem/1.55 system-ui, "Segoe UI", sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
h1, h2, h3 { line-height: 1.25; margin-top: 2rem }
table { border-collapse: collapse; margin: 1rem 0; width: 100% }
th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top }
th { background: #eee }
code { font: .9em Consolas, "DejaVu Sans Mono", monospace; background: #f3f3f3; padding: 0 .2em }
pre { background: #f3f3f3; padding: .7rem; overflow-x: auto }
pre code { padding: 0 }
@media print { body { max-width: none; margin: 0 } }`

/**
 * A page of Markdown as a whole HTML page; its title is the first heading. Links between pages lead to the HTML of them, and a
 * heading can be linked to as on the forge: by its words, in small letters, joined with `-`.
 */
export async function guidePage(markdown) {
  const [, title = 'Panduan'] = /^# (.+)$/m.exec(markdown) ?? []
  const body = await marked.parse(markdown)
  const linked = body
    .replace(/<h([1-6])>(.*?)<\/h\1>/g, (_, level, words) => `<h${level} id="${nameOf(words)}">${words}</h${level}>`)
    .replace(/(href="(?!https?:)[^"#]+)\.md(?=["#])/g, '$1.html')
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title.replaceAll('`', '')}</title>
<style>${look}
</style>
</head>
<body>
${linked}</body>
</html>
`
}

function nameOf(heading) {
  return heading
    .replace(/<[^>]+>|&[a-z#0-9]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}
