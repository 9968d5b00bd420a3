import { backupPart } from '../../../slides/data/interface.ts'
import { andBackup } from '../deck/backup.ts'
import { leadsTo } from '../deck/transitions.ts'
import { minutesOfRemix } from './entry.ts'
import type { MadeRemix } from './index.ts'

/** What a remix chose, for the terminal: slides with their minutes, what was added and why, and the concordance. */
export function remixReport(name: string, remix: MadeRemix, asked: number): string {
  const { slides, cover, added, concordance, partTitles } = remix
  const backup = slides.filter(({ part }) => part === backupPart).length
  const length = `${slides.length + 1 - backup} slides, ${minutesOfRemix(remix)} minutes (asked for ${asked})`
  const lines = [`${name}: ${length}${andBackup(backup)}`]
  let part = ''
  for (const one of [{ slide: remix.lecture.slides[0], ...cover }, ...slides]) {
    if (one.part !== part) lines.push('', partTitles[one.part] ?? one.part)
    part = one.part
    const was = one.slide?.frontmatter.minutes
    const shortened = one.minutes === was ? '' : `  (shortened from ${was})`
    lines.push(`${String(one.minutes).padStart(4)}  ${one.slide?.id}  ${one.slide?.title}${shortened}`)
  }
  lines.push('')
  const rephrased = transitions(remix)
  if (rephrased.length > 0)
    lines.push(
      `another slide follows than in the lecture, and the notes give its headline: ${rephrased.join(', ')}`,
    )
  for (const { id, by, refers } of added)
    lines.push(`added: ${id}, because ${by} ${refers ? 'refers to' : 'requires'} it`)
  const { teaches, touches, leavesOut } = concordance
  const row = (label: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${label} ${ids.map((id) => `¶${id}`).join(' ')}`] : []
  lines.push(...row('teaches   ', teaches), ...row('touches   ', touches), ...row('leaves out', leavesOut))
  return lines.join('\n')
}

/** The slides after which another one follows than the one that their notes were written to lead over to. */
function transitions({ lecture, slides }: MadeRemix): string[] {
  const shown = [...lecture.slides.slice(0, 1), ...slides.map(({ slide }) => slide)]
  return shown.flatMap((slide, index) => {
    const after = shown[index + 1]
    return after && !leadsTo(slide, after) ? [slide.id] : []
  })
}
