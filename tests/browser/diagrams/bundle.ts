import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'
import { drawingsPlugin } from '../../../scripts/lib/build/drawings/plugin.ts'
import { projectRoot } from '../../../scripts/lib/cli/project.ts'
import { deckPlugin } from '../../../scripts/lib/deck/deck-plugin.ts'

export type Bundle = ReadonlyMap<string, string | Uint8Array>

const here = join(projectRoot, 'tests', 'browser', 'diagrams')

/** Bundles the page that draws one diagram at a time, with the deck's own component, styles and fonts. */
export async function bundlePage(): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    plugins: [vue(), drawingsPlugin(), deckPlugin(() => [])],
    define: { __DEV__: 'false' },
    resolve: {
      alias: {
        '@slidev/client': join(here, 'slidev-client.ts'),
        'slidev-clicks': join(projectRoot, 'node_modules/@slidev/client/composables/useClicks.ts'),
      },
    },
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: join(here, 'page.ts'), output: { entryFileNames: 'page.js' } },
    },
  })
  const files = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  return new Map(files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

/** Opens the bundled page, with the place that a slide with a headline of one line leaves for a diagram. */
export async function openPage(browser: Browser, bundle: Bundle, place: { width: number; height: number }) {
  const page = await browser.newPage({ viewport: { width: place.width, height: place.height } })
  const style = [...bundle.keys()].find((name) => name.endsWith('.css'))
  const html = `<!doctype html><html><head><title>Diagram</title><link rel="stylesheet" href="/${style}"></head>
<body style="margin:0"><div class="slidev-layout" style="padding:0">
<div id="stage" style="display:flex;flex-direction:column;width:${place.width}px;height:${place.height}px"></div>
</div><script type="module" src="/page.js"></script></body></html>`
  await serve(page, new Map([...bundle, ['', html]]))
  await page.goto('http://localhost/')
  await page.waitForFunction('window.diagramPage')
  return page
}

/** Answers the page's requests from memory. */
async function serve(page: Page, files: Bundle): Promise<void> {
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const file = files.get(name)
    if (file === undefined) return route.fulfill({ status: 404 })
    const contentType = types[name.split('.').slice(1).at(-1) ?? ''] ?? 'text/html'
    return route.fulfill({ body: typeof file === 'string' ? file : Buffer.from(file), contentType })
  })
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
  woff: 'font/woff',
}
