/**
 * Why a worker gave no answer. `failed`: its work threw, and `message` is what it said. `crashed`: the worker itself broke or could
 * not start. `silent`: it stopped answering. `late`: it worked past the time allowed.
 */
export type FailureReason = 'failed' | 'crashed' | 'silent' | 'late';

export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

const what: { readonly [Reason in FailureReason]: string } = {
  failed: 'failed',
  crashed: 'broke down',
  silent: 'stopped answering',
  late: 'took longer than allowed',
};

/** A sentence for the screen: what was being done, what happened, how often, and what to do. */
export function failureMessage(task: string, reason: FailureReason, attempts: number, detail: string | null): string {
  const times = attempts > 1 ? `, ${attempts} times in a row` : '';
  const words = detail === null || detail === '' ? '' : ` (${detail})`;
  return `${task} ${what[reason]}${times}${words}. What was open is unchanged; try again, or reload the page.`;
}
