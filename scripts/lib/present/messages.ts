import { z } from 'zod'

/** Bytes that a message may have: a drawing of a whole slide fits many times. */
export const LONGEST_MESSAGE = 8 * 1024 * 1024

/** What is wrong with a message, in a few words; `undefined` when nothing is. */
type Fault = string | undefined

/** A message as Slidev may have it, or what is wrong with it. */
export type Verdict = { readonly text: string } | { readonly fault: string }

const deepest = 32

const count = z.number().int().min(0)
const amount = z.number().min(0)

/** The state that presenter and audience share, by its key; Slidev 53's, with room for more. */
const shapes = {
  nav: z.looseObject({
    page: count,
    clicks: amount,
    clicksTotal: amount.optional(),
    timer: z
      .looseObject({
        status: z.enum(['stopped', 'running', 'paused']),
        slides: z.record(
          z.string(),
          z.looseObject({ start: amount.optional(), end: amount.optional() }).optional(),
        ),
        startedAt: amount,
        pausedAt: amount,
      })
      .optional(),
    cursor: z.looseObject({ x: z.number(), y: z.number(), style: z.string().optional() }).optional(),
    lastUpdate: z.looseObject({ id: z.string(), type: z.string(), time: amount }).optional(),
  }),
  drawings: z.record(z.string().regex(/^\d+$/, 'not a slide'), z.string().optional()),
  sync: z.boolean(),
  snapshots: z.record(
    z.string().regex(/^\d+$/, 'not a slide'),
    z.looseObject({ revision: z.string().optional(), image: z.string().optional() }).optional(),
  ),
} as const

/** How the client writes `undefined`. */
const absent = '__UNDEFINED___'

/** What a path of the shared state's names; `undefined` for other paths, the empty text for a name that is none. */
export function stateKey(url: string): string | undefined {
  const [, rest] = /^\/@server-(?:ref|reactive)\/([^?]*)/.exec(url) ?? []
  if (rest === undefined) return undefined
  const names = rest.split(/[./]/)
  if (names.some((name) => !/^[\w-]+$/.test(name) || isReserved(name))) return ''
  // A part of what we know the shape of would be of any shape.
  return names.length > 1 && names[0] && names[0] in shapes ? '' : names.join('.')
}

/** Judges a message that sets a part of the shared state of a deck of so many slides. */
export function judgeState(key: string, text: string, slides: number): Verdict {
  const message = parse(text)
  if (!isObject(message)) return { fault: 'it is not a JSON object' }
  if (message.data === undefined && message.patch === undefined)
    return { fault: 'it has neither data nor a patch' }
  if (isDeep(message, deepest)) return { fault: 'it is nested too deep' }
  const fault = faultOfShape(key, message)
  if (fault) return { fault }
  if (key !== 'nav') return { text }
  const { page, timer } = (message.patch || message.data) as z.infer<typeof shapes.nav>
  if (page > slides) return { fault: `page: the deck has ${slides} slides` }
  // Slidev would take the timer away, without which its presenter's view can't be drawn: a remote control knows none.
  return {
    text:
      message.patch || timer ? text : JSON.stringify({ ...message, data: undefined, patch: message.data }),
  }
}

function faultOfShape(key: string, { data, patch }: Record<string, unknown>): Fault {
  if (!Object.hasOwn(shapes, key)) return undefined
  const shape = shapes[key as keyof typeof shapes]
  if (!patch) return faultOf(shape, data)
  return faultOf(shape instanceof z.ZodObject ? shape.partial() : shape, patch)
}

const edit = z.looseObject({
  content: z.string().nullish(),
  note: z.string().nullish(),
  frontmatter: z.record(z.string(), z.unknown()).nullish(),
  frontmatterRaw: z.string().nullish(),
})

/** Judges a message that edits a slide. */
export function judgeEdit(text: string): Verdict {
  const message = parse(text)
  const fault = isDeep(message, deepest) ? 'it is nested too deep' : faultOf(edit, message)
  return fault === undefined ? { text } : { fault }
}

/** What some of Vite's and Slidev's own listeners take for granted. */
const events: Record<string, z.ZodType> = {
  'slidev:monaco-write': z.looseObject({ file: z.string(), content: z.string() }),
  'unocss:hmr': z.tuple([z.string()]).rest(z.unknown()),
  'vite:invalidate': z.looseObject({ path: z.string() }),
  // It runs modules of the server's; no page needs it.
  'vite:invoke': z.never('not for pages'),
}

/** What is wrong with a message on Vite's web socket, where pages send pings and events. */
export function faultOfSocketMessage(data: Buffer, binary: boolean): Fault {
  if (binary) return 'it is binary'
  if (data.byteLength > LONGEST_MESSAGE) return 'it is too long'
  const message = parse(data.toString())
  if (!isObject(message)) return 'it is not a JSON object'
  if (message.type === 'ping') return undefined
  if (message.type !== 'custom') return 'it is of no known type'
  if (typeof message.event !== 'string' || message.event === '') return 'it names no event'
  const shape = Object.hasOwn(events, message.event) && events[message.event]
  return shape ? faultOf(shape, message.data) : undefined
}

function faultOf(shape: z.ZodType, value: unknown): Fault {
  const issue = shape.safeParse(value).error?.issues[0]
  return issue && [...(issue.path.length > 0 ? [issue.path.join('.')] : []), issue.message].join(': ')
}

/** The message, as Slidev will read it; `undefined` where it can't, or where a key would reach a prototype. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (isReserved(key)) throw new Error('reserved')
      return value === absent ? undefined : value
    })
  } catch {
    return undefined
  }
}

function isReserved(name: string): boolean {
  return ['__proto__', 'constructor', 'prototype'].includes(name)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((item) => isDeep(item, left - 1))
}
