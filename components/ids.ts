let serial = 0

/** No two drawings on a page may share an id: presenter and print view show a diagram more than once. */
export function nextId(): string {
  return `diagram-${serial++}`
}
