/**
 * Long work that can be interrupted: it yields after each small step. Whoever runs it decides whether others get their turn
 * in between, so the work itself knows no clock and no waiting.
 */
export type Steps<Value> = Generator<void, Value, void>;

/** The outcome of the work, done in one go: for tools, where nobody waits. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
