import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { cutFaces } from '../../build/fonts/cut.ts'
import { CommandError, exitCodes } from '../../cli/errors.ts'
import { charactersIn } from '../../deck/fonts/characters.ts'
import { facesOf } from '../../deck/fonts/faces.ts'
import { dataUrl, inlineFiles, type Named, withoutPreloads, withWholeFonts } from './inline.ts'
import { inlinedSheet } from './inlined-sheet.ts'
import { shareFiles } from './shared-files.ts'

/**
 * One page with all that a built site is made of: scripts, styles, fonts and pictures. The site is only read.
 * Throws a CommandError (exit 1) where the site's parts can't be put together.
 */
export async function bundleSite(folder: string): Promise<string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort()
  const read = (name: string) => readFileSync(join(folder, name))
  const texts = files.filter((name) => /\.(?:css|html|js)$/.test(name))
  // A page that isn't the deck's is in a frame.
  const framed = (name: string) => name.endsWith('.html') && !['/index.html', '/404.html'].includes(name)
  const others = files.filter(
    (name) => framed(name) || (!/\.(?:css|html|js|ttf|woff2?)$/.test(name) && name.includes('.', 1)),
  )
  const inlined = others.map((name): Named => ({ name, text: dataUrl(name, read(name)) }))
  const fonts = await fontRules(texts.map((name) => read(name).toString()).join('\n'))
  const editor = files.find((name) => /\/editor\.worker-[^/]*\.js$/.test(name))
  const workers = editor === undefined ? '' : editorWorkers(read(editor).toString())
  const sheets = texts.filter((name) => name.endsWith('.css'))
  return bundle(folder, {
    name: 'lecture:single-file',
    enforce: 'pre',
    transform(code, id) {
      if (/\.css$/.test(id)) return withWholeFonts(inlineFiles(code, inlined), fonts)
      if (/\.js$/.test(id)) return withoutPreloads(inlineFiles(shareFiles(code, inlined), inlined))
      return undefined
    },
    // Styles that come with a chunk are linked nowhere; the app's own stay first.
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => {
        const html = inlineFiles(page, inlined)
        const missing = sheets.filter((name) => !html.includes(name))
        const links = missing.map((name) => `<link rel="stylesheet" href="${name}">`)
        return html
          .replace(/<link rel="modulepreload"[^>]*>/g, '')
          .replace('</head>', () => `${workers}${links.join('')}</head>`)
      },
    },
  })
}

/**
 * Gives code editors the one worker that marks what differs: a file has no address for them to load it from. Those that
 * check and complete code weigh many megabytes, and stay out.
 */
function editorWorkers(code: string): string {
  const text = JSON.stringify(code).replaceAll('</', '<\\/')
  // Slidev sets its own when it starts.
  return `<script>Object.defineProperty(self, 'MonacoEnvironment', { set() {}, get: () => ({ getWorker: (_, label) =>
new Worker(URL.createObjectURL(new Blob([label === 'editorWorkerService' ? ${text} : ''], { type: 'text/javascript' }))) }) })</script>`
}

/** The deck's faces by family and weight, each in one piece, cut to the characters of `text`. */
async function fontRules(text: string): Promise<Named[]> {
  const faces = facesOf()
  const characters = [...charactersIn(text)].sort()
  const sheets = await cutFaces(faces, () => [characters])
  return faces.map(({ source, family, weight }) => {
    return { name: `${family} ${weight}`, text: inlinedSheet(sheets[source] ?? '') }
  })
}

async function bundle(root: string, plugin: Plugin): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', modulePreload: false, reportCompressedSize: false },
    plugins: [plugin, viteSingleFile()],
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [page, ...rest] = outputs.sort((a, b) => rank(a.fileName) - rank(b.fileName))
  if (page?.type !== 'asset' || rest.length > 0) {
    const left = rest.map(({ fileName }) => `${fileName} could not be put into one file`)
    throw new CommandError(left.join('\n') || 'the site has no page', exitCodes.findings)
  }
  return page.source.toString()
}

function rank(name: string): number {
  return name === 'index.html' ? 0 : 1
}
