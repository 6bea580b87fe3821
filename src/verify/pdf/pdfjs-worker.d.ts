// The worker has no types of its own: it is loaded for what it leaves in `globalThis.pdfjsWorker`.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
