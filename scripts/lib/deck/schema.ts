import { getDefaultConfig, parseTimeString } from '@slidev/parser/core'
import type { Frontmatter, Headmatter } from '@slidev/types'
import { z } from 'zod'
import type { Facts } from './facts/facts.ts'

/** What Slidev knows in a slide's frontmatter; its type keeps the list complete. */
const slidevKeys = {
  layout: z.string().optional(),
  class: z.any().optional(),
  clicks: z.number().int().nonnegative().optional(),
  clicksStart: z.number().int().nonnegative().optional(),
  preload: z.boolean().optional(),
  hide: z.boolean().optional(),
  disabled: z.boolean().optional(),
  hideInToc: z.boolean().optional(),
  title: z.string().optional(),
  level: z.number().int().positive().optional(),
  routeAlias: z.string().optional(),
  zoom: z.number().positive().optional(),
  clickAnimation: z.string().optional(),
  dragPos: z.any().optional(),
  src: z.string().optional(),
  transition: z.any().optional(),
} satisfies Record<keyof Required<Frontmatter>, z.ZodType>

/** What Slidev's own layouts and slide wrapper read besides; a layout of this deck adds its keys here. */
const layoutKeys = {
  name: z.string().optional(),
  lang: z.string().optional(),
  image: z.string().optional(),
  background: z.string().optional(),
  backgroundSize: z.string().optional(),
  layoutClass: z.string().optional(),
  url: z.string().optional(),
  scale: z.number().positive().optional(),
}

/** Schema of a slide's frontmatter; other keys are refused. */
export function slideSchema(facts: Facts) {
  return z.strictObject(slideShape(facts))
}

/** Schema of an entry's first block: headmatter and the cover's frontmatter in one. */
export function headmatterSchema(facts: Facts) {
  const known = [...Object.keys(getDefaultConfig()), 'defaults', 'config'] as (keyof Headmatter)[]
  return z.strictObject({
    ...Object.fromEntries(known.map((key) => [key, z.any().optional()])),
    ...slideShape(facts),
    adaptedFrom: z.strictObject({ project: z.string(), version: z.string(), date: z.string() }).optional(),
    title: z.string().min(1),
    lang: z.string().min(2),
    duration: z.union([z.string(), z.number()]).refine((value) => minutesOf(value) !== undefined),
  })
}

/** Keys that only the headmatter may hold. */
export function isHeadmatterKey(key: string): boolean {
  return key in getDefaultConfig() || key === 'defaults' || key === 'config'
}

/** The rules of design that what is written is held to. */
export const writtenRules = [
  'words',
  'boxes',
  'boxes-again',
  'citation-amid',
  'picture-again',
  'picture-crowded',
  'picture-focus',
] as const

/** Those that only a browser sees. */
export const seenRules = ['picture-size', 'label-size', 'label-lines', 'colours'] as const

/** What a slide of the lecture may declare an exception from, with its reason. */
export const designRules = [...writtenRules, ...seenRules] as const

export type DesignRule = (typeof designRules)[number]

/** How many exceptions a lecture may have. */
export const mostExceptions = 5

const ourKeys: readonly unknown[] = [
  'part',
  'minutes',
  'priority',
  'requires',
  'next',
  'introduces',
  'sources',
  'voices',
  'exceptions',
  'translates',
]

/** Keys that the lecture gives a meaning, and Slidev none. */
export function isOurKey(key: unknown): boolean {
  return ourKeys.includes(key)
}

/** Minutes of a duration as Slidev reads it (`90min`, `1h30m`, `45:00`; a bare number is seconds). */
export function minutesOf(duration: unknown): number | undefined {
  if (typeof duration !== 'string' && typeof duration !== 'number') return undefined
  try {
    const { seconds } = parseTimeString(duration)
    return seconds > 0 ? seconds / 60 : undefined
  } catch {
    return undefined
  }
}

function slideShape(facts: Facts) {
  return {
    ...slidevKeys,
    ...layoutKeys,
    part: z.enum(facts.parts).optional(),
    minutes: z.number().positive(),
    priority: z.literal([1, 2, 3]),
    requires: z.array(z.string()).optional(),
    next: z.string().min(1).optional(),
    introduces: z.array(z.enum(facts.terms.map(({ id }) => id))).optional(),
    sources: z.array(z.enum(facts.paragraphs)).min(1),
    voices: z.array(z.enum(facts.voices)).min(1),
    exceptions: z.partialRecord(z.enum(designRules), z.string().min(10)).optional(),
    translates: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .optional(),
  }
}
