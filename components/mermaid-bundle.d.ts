// The bundle that Slidev itself loads; the package's main entry pulls in CommonJS that the dev server can't.
declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid'
}
