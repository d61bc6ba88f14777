// Multinomial logistic regression with an L2 penalty, trained by L-BFGS. Deterministic.

/** A sample: the numbers of its features, their values, and its class. */
export interface Row {
  readonly ids: Int32Array
  readonly values: Float64Array
  readonly label: number
  readonly weight: number
}

/** Weights, `classes` numbers for each feature; the last feature is the bias. */
export type Weights = Float64Array

/** The loss at a point, and its gradient. */
interface Point {
  readonly loss: number
  readonly gradient: Float64Array
}

/** The probabilities of the classes. */
export function probabilities(row: Row, weights: Weights, classes: number, bias: number): Float64Array {
  const scores = new Float64Array(classes)
  for (let k = 0; k < classes; k++) scores[k] = weights[bias * classes + k] as number
  for (let j = 0; j < row.ids.length; j++) {
    const at = (row.ids[j] as number) * classes
    const value = row.values[j] as number
    for (let k = 0; k < classes; k++) (scores[k] as number) += value * (weights[at + k] as number)
  }
  const top = Math.max(...scores)
  let sum = 0
  for (let k = 0; k < classes; k++) sum += scores[k] = Math.exp((scores[k] as number) - top)
  for (let k = 0; k < classes; k++) (scores[k] as number) /= sum
  return scores
}

/** Trains on the rows; `penalty` is the L2 factor, `steps` the number of iterations. */
export function train(
  rows: readonly Row[],
  features: number,
  classes: number,
  penalty: number,
  steps: number
): Weights {
  const size = (features + 1) * classes
  let x: Float64Array = new Float64Array(size)
  let { loss, gradient }: Point = objective(rows, x, features, classes, penalty)
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = []
  for (let step = 0; step < steps; step++) {
    const direction = newton(gradient, history)
    const slope = dot(direction, gradient)
    let length = history.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1
    let next: Float64Array
    let there: Point
    for (let tries = 0; ; tries++) {
      next = x.map((value, at) => value + length * (direction[at] as number))
      there = objective(rows, next, features, classes, penalty)
      if (there.loss <= loss + 1e-4 * length * slope || tries > 20) break
      length /= 2
    }
    const s = next.map((value, at) => value - (x[at] as number))
    const y = there.gradient.map((value, at) => value - (gradient[at] as number))
    const sy = dot(s, y)
    if (sy > 1e-12) history.push({ s, y, rho: 1 / sy })
    if (history.length > 8) history.shift()
    const better = loss - there.loss
    x = next
    loss = there.loss
    gradient = there.gradient
    if (better < 1e-6 * loss) break
  }
  return x
}

function objective(rows: readonly Row[], x: Weights, features: number, classes: number, penalty: number): Point {
  const gradient = new Float64Array(x.length)
  let loss = 0
  for (let at = 0; at < features * classes; at++) {
    const value = x[at] as number
    loss += 0.5 * penalty * value * value
    gradient[at] = penalty * value
  }
  for (const row of rows) {
    const p = probabilities(row, x, classes, features)
    loss -= row.weight * Math.log(Math.max(1e-12, p[row.label] as number))
    for (let k = 0; k < classes; k++) {
      const error = row.weight * ((p[k] as number) - (k === row.label ? 1 : 0))
      ;(gradient[features * classes + k] as number) += error
      for (let j = 0; j < row.ids.length; j++)
        (gradient[(row.ids[j] as number) * classes + k] as number) += error * (row.values[j] as number)
    }
  }
  return { loss, gradient }
}

function newton(gradient: Float64Array, history: readonly { s: Float64Array; y: Float64Array; rho: number }[]) {
  const q = gradient.map((value) => -value)
  const alphas: number[] = []
  for (let i = history.length - 1; i >= 0; i--) {
    const { s, y, rho } = history[i] as (typeof history)[number]
    const alpha = rho * dot(s, q)
    alphas[i] = alpha
    addTo(q, y, -alpha)
  }
  const last = history[history.length - 1]
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y))
    for (let at = 0; at < q.length; at++) (q[at] as number) *= scale
  }
  history.forEach(({ s, y, rho }, i) => {
    addTo(q, s, (alphas[i] as number) - rho * dot(y, q))
  })
  return q
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

function addTo(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at++) (target[at] as number) += factor * (source[at] as number)
}
