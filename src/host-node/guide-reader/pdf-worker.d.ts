// The PDF reader's second half comes without types; it is imported for what it does when it starts.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
