import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { basename } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { escapeUTF8 } from 'entities'
import type { Connect, Plugin } from 'vite'
import { toDeck } from '../../deck/deck.ts'
import { loadDeck } from '../../deck/load-deck.ts'
import { entriesBeside, faultOfTwin, languageTag } from '../../deck/twin.ts'
import { EDIT_VARIABLE } from '../guard.ts'
import type { CommandMessage, ServerMessage, TwinAnswer } from '../kept.ts'
import { languageIn } from './address.ts'

/**
 * Leads who asks for a slide in the deck's other language (`/en/7?clicks=2`) to the server of its twin, which the command
 * that started this one starts when it is first asked for. Who may ask at all, the gate knows.
 */
export function twinPlugin(options: ResolvedSlidevOptions): Plugin {
  return {
    name: 'lecture:twin',
    configureServer: {
      order: 'pre',
      handler({ middlewares }) {
        // Who else starts Slidev with a channel of his own does not answer.
        if (process.send && process.env[EDIT_VARIABLE] !== undefined) middlewares.use(leadOn(options))
      },
    },
  }
}

function leadOn(options: ResolvedSlidevOptions): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const named = languageIn(request.url ?? '')
    if (!named || !['GET', 'HEAD'].includes(request.method ?? '')) return next()
    const deck = toDeck(options.data)
    // By whichever of its names this machine was asked: the gate knows them.
    const { host, hostname } = new URL(`http://${request.headers.host}`)
    if (named.language === languageTag(deck)) return redirect(response, `http://${host}${named.rest}`)
    for (const entry of entriesBeside(deck.entry)) {
      const other = await loadDeck(entry)
      // One that can't be read says nothing of its language.
      if (other.errors.length === 0 && languageTag(other) !== named.language) continue
      const fault = faultOfTwin(deck, other)
      const answer = fault === undefined ? await askFor(entry) : { fault }
      if ('port' in answer) return redirect(response, `http://${hostname}:${answer.port}${named.rest}`)
      if (fault !== undefined) console.error(`\n/${named.language}: ${fault}`)
      return tellFault(response, basename(entry), answer.fault, named.rest)
    }
    next()
  }
}

let asked: Promise<TwinAnswer> | undefined

/** Asks the command for the port of a twin: once for all who ask meanwhile. */
function askFor(entry: string): Promise<TwinAnswer> {
  asked ??= (async () => {
    process.send?.({ twin: entry } satisfies ServerMessage)
    const [{ twin }] = (await once(process, 'message')) as [CommandMessage]
    asked = undefined
    return twin
  })()
  return asked
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address, 'Cache-Control': 'no-store' }).end()
}

function tellFault(response: ServerResponse, entry: string, fault: string, back: string): void {
  response.writeHead(502, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeUTF8(entry)} can't be shown</title>
<style>body { max-width: 42rem; margin: 4rem auto; font: 1.125rem/1.6 sans-serif } pre { white-space: pre-wrap }</style>
<h1>${escapeUTF8(entry)} can't be shown</h1>
<pre>${escapeUTF8(fault)}</pre>
<p><a href="/${escapeUTF8(back.replace(/^[/\\]+/, ''))}">Back to the slide</a>: that deck is as it was.</p>
</html>
`)
}
