import { CommandError, exitCodes } from '../cli/errors.ts'
import type { Deck } from '../deck/deck.ts'
import { withPlaces } from './pictures/place.ts'

/** A slide that keeps a deck from being built. */
export interface BrokenSlide {
  /** Its number in the deck, from 1. */
  readonly no: number
  readonly message: string
  /** A line of what was compiled that shows where, if the compiler shows one. */
  readonly excerpt: string | undefined
}

/** A deck that Slidev can't build, with the slides for which it can't. */
export class BuildError extends CommandError {
  readonly slides: readonly BrokenSlide[]

  constructor(output: string, deck: Pick<Deck, 'slides' | 'files'>) {
    super(`Slidev could not build the deck:\n${withPlaces(essence(output), deck)}`, exitCodes.findings)
    this.slides = brokenSlidesIn(withoutColours(output))
  }
}

/** What a failed build says, from its first error on, without stacks and colours. */
export function essence(output: string): string {
  const lines = withoutColours(output).split('\n')
  const start = lines.findIndex((line) => /error/i.test(line))
  return lines
    .slice(Math.max(start, 0))
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line) && !/^\s*(?:errors: \[|\})/.test(line))
    .slice(0, 12)
    .join('\n')
}

function withoutColours(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours start with one
  return output.replace(/\u001b\[[\d;]*m/g, '')
}

/** The slides that what a build says names, each once. */
export function brokenSlidesIn(output: string): BrokenSlide[] {
  const lines = output.split('\n')
  const named = lines.flatMap((line, at) => {
    const no = /__slidev_(\d+)\.md/.exec(line)?.[1]
    return no === undefined ? [] : [{ no: Number(no), at }]
  })
  const first = named.filter(({ no }, index) => named.findIndex((other) => other.no === no) === index)
  return first.map(({ no, at }) => {
    const next = named.find((other) => other.at > at && other.no !== no)?.at
    return { no, ...describe(lines.slice(at, Math.min(at + 12, next ?? lines.length))) }
  })
}

function describe([first = '', ...rest]: readonly string[]): Omit<BrokenSlide, 'no'> {
  const unresolved = /(?:failed to resolve import|Could not resolve) (["'])(.*?)\1/.exec(first)?.[2]
  const said = rest.flatMap((line) => /^\s*(?:\w*Error): (.*)$/.exec(line)?.[1] ?? [])[0]
  const message = unresolved === undefined ? (said ?? first) : `"${unresolved}" is not there`
  // Vue points below the line, the bundler gives it a number.
  const mark = rest.findIndex((line) => /^\s*(?:\||│)?\s*\|?\s*[\^─┬]+\s*$/.test(line))
  const shown = mark > 0 ? /^\s*\d+\s*[|│](.*)$/.exec(rest[mark - 1] ?? '')?.[1]?.trim() : undefined
  return {
    // Names of the compiler's, and places in what it compiled, lead nowhere.
    message: message
      .replace(/^\[[\w/-]+\]\s*/, '')
      .replace(/\S*__slidev_\d+\.md\S*\s*|\s*\(\d+:\d+\)/g, '')
      .trim(),
    excerpt: shown || unresolved || (/[?&]type=style/.test(first) ? '<style' : undefined),
  }
}
