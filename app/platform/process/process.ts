/** One way from states to a state, and who may take it. */
export interface Transition<State extends string = string, Actor extends string = string> {
  from: readonly State[]
  to: State
  /** Who may take it; `needs: 'both'` waits for the yes of both sides. */
  by: readonly Actor[]
  needs?: 'one' | 'both'
}

export interface Process<State extends string = string, Name extends string = string, Actor extends string = string> {
  initial: State
  states: readonly State[]
  final: readonly State[]
  transitions: Record<Name, Transition<State, Actor>>
}

/**
 * Declares a process; a transition that names an undeclared state or actor does not compile.
 * Labels are looked up under the transition's name, so every transition has a text key.
 */
export function defineProcess<
  const State extends string,
  const Name extends string,
  const Actor extends string,
>(process: {
  actors: readonly Actor[]
  initial: NoInfer<State>
  states: readonly State[]
  final: readonly NoInfer<State>[]
  transitions: Record<Name, Transition<NoInfer<State>, NoInfer<Actor>>>
}): Process<State, Name, Actor> {
  const { initial, states, final, transitions } = process
  return { initial, states, final, transitions }
}

/** The transitions an actor may take from a state, in the order they were declared. */
export function openTransitions<S extends string, N extends string, A extends string>(
  process: Process<S, N, A>,
  state: S,
  actor: A,
): N[] {
  const names = Object.keys(process.transitions) as N[]
  return names.filter((name) => canTake(process, name, state, actor))
}

/** Whether the actor may take the transition from the state. */
export function canTake<S extends string, N extends string, A extends string>(
  process: Process<S, N, A>,
  name: N,
  state: S,
  actor: A,
): boolean {
  const transition = process.transitions[name]
  return transition.from.includes(state) && transition.by.includes(actor)
}
