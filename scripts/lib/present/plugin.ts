import { join, relative } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, ViteDevServer } from 'vite'
import { countFindings, formatFinding } from '../cli/findings.ts'
import { isChecked } from './checked-files.ts'
import { drawMissing, staticCheck, typeCheck } from './children.ts'
import { dependenciesPlugin } from './dependencies.ts'
import { addressOf, checkMessages, checkSocket, gateOrigins, type Report, survive } from './gate.ts'
import { EDIT_VARIABLE, guard } from './guard.ts'
import type { ServerMessage } from './kept.ts'
import { toOverlay } from './overlay.ts'
import { whenShown } from './quiet.ts'
import { readingPlugin } from './reading.ts'
import { FRONT_VARIABLE } from './recording/front.ts'
import { recordingPlugin } from './recording/plugin.ts'
import { createReport } from './report.ts'
import { createRunner } from './runner.ts'
import { createSpare } from './spare.ts'
import { createStanding } from './standing.ts'
import { stepPlugin } from './step.ts'
import { twinPlugin } from './twin/plugin.ts'

/** The plugins of the presenting server: what it refuses, and what it shows while slides are being edited. */
export function livePlugins(options: ResolvedSlidevOptions): Plugin[] {
  if (options.mode !== 'dev') return []
  const report = createReport()
  return [
    guardPlugin(options, process.env[EDIT_VARIABLE] === '1', report),
    readingPlugin(options, report),
    stepPlugin(),
    twinPlugin(options),
    dependenciesPlugin(options),
    recordingPlugin(options, process.env[FRONT_VARIABLE]),
    checkPlugin(options),
  ]
}

function guardPlugin(options: ResolvedSlidevOptions, edit: boolean, report: Report): Plugin {
  return {
    name: 'lecture:guard',
    config: () => ({ define: { __SLIDEV_FEATURE_EDITOR__: JSON.stringify(edit) } }),
    configureServer: {
      // Before Slidev's and Vite's own handlers.
      order: 'pre',
      handler(server) {
        const { httpServer, middlewares, ws } = server
        if (httpServer) {
          gateOrigins(httpServer, () => addressOf(server), report)
          survive(httpServer, report)
        }
        if (edit) allowAgents(server, options)
        else middlewares.use(guard)
        middlewares.use(checkMessages(() => options.data.slides.length, report))
        ws.on('connection', (socket) => checkSocket(socket, edit, report))
      },
    },
  }
}

/** The headmatter may turn the agents' endpoint off; `--edit` overrules it, after every reload of the deck. */
function allowAgents(server: ViteDevServer, options: ResolvedSlidevOptions): void {
  server.middlewares.use((request, _response, next) => {
    if (request.url?.startsWith('/__mcp')) options.data.config.mcp = true
    next()
  })
}

function checkPlugin(options: ResolvedSlidevOptions): Plugin {
  const { entry, userRoot } = options
  let server: ViteDevServer | undefined
  let edited = false
  let overlaid = false
  let printed = countFindings([])
  const standing = createStanding()
  const checkers = createSpare(join(userRoot, 'scripts', 'lib', 'present', 'checker.ts'), entry, userRoot)

  const statics = createRunner(staticCheck(entry, checkers), (findings, more) => {
    standing.foundStatics(findings, more)
    publish()
    // Before that they would keep it waiting.
    if (standing.following && !types.busy) types.trigger()
    else if (!more) drawLater()
  })
  const types = createRunner(typeCheck(userRoot), (findings) => {
    standing.foundTypes(findings)
    publish()
    drawLater()
  })
  const drawing = createRunner(drawMissing(userRoot, entry), () => undefined)
  // Nobody waits for it.
  const drawLater = () => {
    if (!statics.busy && !types.busy) drawing.trigger()
  }
  const stop = () => {
    for (const runner of [statics, types, drawing]) runner.stop()
    checkers.drop()
  }

  function publish(): void {
    const { findings, following } = standing
    const lines = findings.map((finding) => formatFinding(finding, userRoot))
    const count = countFindings(findings) + (following ? '; the types are still being checked' : '')
    const text = [...lines, count].join('\n')
    if (text !== printed) console.log(`\n${text}`)
    printed = text
    // Who only presents keeps his slides; who edits sees what he broke.
    if (!edited || !server) return
    const err = toOverlay(findings, userRoot)
    if (err) server.ws.send({ type: 'error', err })
    else if (overlaid) server.ws.send({ type: 'full-reload' })
    overlaid = err !== undefined
  }

  function changed(event: string, file: string): void {
    if (!isChecked(relative(userRoot, file))) return
    edited = true
    standing.edited(file)
    types.stop()
    drawing.stop()
    // The one that waits has loaded what a check is made of.
    if (relative(userRoot, file).startsWith('scripts')) checkers.drop()
    if (file.endsWith('.md') && isUnseen(options, event, file)) server?.watcher.emit('change', entry)
    statics.trigger()
  }

  return {
    name: 'lecture:check',
    configureServer(created) {
      server = created
      // A page that updates or loads comes before the checks.
      created.middlewares.use((_request, _response, next) => {
        for (const runner of [statics, types, drawing]) runner.postpone()
        next()
      })
      created.watcher.on('all', (event, file) => changed(event, file.replaceAll('\\', '/')))
      // A page that loads while something is broken learns of it too.
      created.ws.on('connection', () => {
        if (overlaid && !statics.stale) publish()
      })
      created.httpServer?.once('listening', () => {
        process.send?.('ready' satisfies ServerMessage)
      })
      whenShown(created).then(statics.trigger)
      process.once('exit', stop)
      // Without the command that started it the server must not go on.
      process.once('disconnect', () => process.exit())
    },
    closeBundle: stop,
  }
}

/**
 * Slidev reloads a deck only for files that it could read the last time; for one that appears, vanishes or
 * is mended, its entry has to be read again.
 */
function isUnseen(options: ResolvedSlidevOptions, event: string, file: string): boolean {
  return file !== options.entry && (event !== 'change' || !(file in options.data.watchFiles))
}
