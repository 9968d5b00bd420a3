import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import type { Page } from 'playwright'
import { build } from 'vite'
import { projectRoot } from '../../../scripts/lib/project.ts'

const origin = 'http://localhost:1'
const here = join(projectRoot, 'tests', 'browser', 'diagrams')

/** Bundles the page that draws one diagram at a time with the deck's own component, styles and fonts. */
export async function bundlePage(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    plugins: [vue()],
    define: { __DEV__: 'false', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    resolve: { alias: { '@slidev/client': join(here, 'slidev-client.ts') } },
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(here, 'page.ts'),
        output: { entryFileNames: 'page.js' },
        preserveEntrySignatures: false,
      },
    },
  })
  const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

/** Opens the bundled page in a stage of this size. */
export async function openPage(
  page: Page,
  files: ReadonlyMap<string, string | Uint8Array>,
  width: number,
  height: number,
) {
  const style = [...files.keys()].find((name) => name.endsWith('.css'))
  const html = `<!doctype html><html lang="ja"><head><link rel="stylesheet" href="/${style}"></head>
    <body style="margin:0"><div class="slidev-layout" style="padding:0"><div id="stage" style="display:flex;flex-direction:column;width:${width}px;height:${height}px"></div></div>
    <script type="module" src="/page.js"></script></body></html>`
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const file = name === '' ? html : files.get(name)
    if (file === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({
      body: typeof file === 'string' ? file : Buffer.from(file),
      contentType: typeOf(name),
    })
  })
  await page.goto(`${origin}/`)
  await page.waitForFunction('window.show')
}

function typeOf(name: string): string {
  const types: Record<string, string> = {
    js: 'text/javascript',
    css: 'text/css',
    woff2: 'font/woff2',
    '': 'text/html',
  }
  return types[name.split('.').slice(1).at(-1) ?? ''] ?? 'application/octet-stream'
}
