import { readFileSync, statSync } from 'node:fs'
import { CommandError, messageOf } from '../../cli/errors.ts'
import { type Essay, parseEssay } from './parse.ts'

/** The essay in a file. Throws a CommandError, or a system error, where there is none. */
export function readEssay(path: string): Essay {
  if (statSync(path).isDirectory())
    throw new CommandError(`${path}: a folder, not a file: give the essay's file`)
  const bytes = readFileSync(path)
  try {
    return parseEssay(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw notTheEssay(path, messageOf(error))
  }
}

/** The one message for a file that is another text, or whose paragraphs can't be told apart. */
export function notTheEssay(path: string, why: string): CommandError {
  return new CommandError(
    `${path}: this is not the essay, or its paragraphs can't be told apart: ${why}; ` +
      'give its text as UTF-8 with a blank line between paragraphs',
  )
}
