import { messageOf } from '../../cli/errors.ts'
import type { Finding } from '../../cli/findings.ts'

/** What an event is here: the rest is the calendar's to judge. */
interface Dated {
  readonly id: string
}

/**
 * Events whose dates the calendar refuses, though their type lets 31 June pass, each at its place in the data
 * (`text` is that of `file`). `judge` throws for a bad date.
 */
export function checkDates<Event extends Dated>(
  events: readonly Event[],
  judge: (event: Event) => void,
  { file, text }: { readonly file: string; readonly text: string },
): Finding[] {
  const found = events.flatMap((event): Finding[] => {
    try {
      judge(event)
      return []
    } catch (error) {
      const what = messageOf(error)
      return [{ file, line: lineOf(text, event.id, what), what, mend: 'correct the date', severity: 'error' }]
    }
  })
  // An event that is derived from another, or bounded by it, fails with the other's message.
  return found.filter(({ what }, index) => found.findIndex((first) => first.what === what) === index)
}

/** The line of the date that a message quotes, within the event that it names or else `id`. */
function lineOf(text: string, id: string, message: string): number {
  const [, named = id, date = ''] = /^([\w-]+) \(.*\): '([^']*)'/.exec(message) ?? []
  const event = Math.max(text.indexOf(`id: '${named}'`), 0)
  const at = Math.max(text.indexOf(`'${date}'`, event), event)
  return text.slice(0, at).split('\n').length
}
