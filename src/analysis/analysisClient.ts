import type { Network } from '../domain/network.ts';
import type { WorkerLike } from '../workers/messages.ts';
import type { RequestOptions } from '../workers/workerClient.ts';
import { createWorkerClient } from '../workers/workerClient.ts';
import type { FullWithdrawal } from './analyses/withdrawal.ts';
import type { ComparisonAnswer, ComparisonRequest } from './compare/comparison.ts';
import { packNetwork } from './packNetwork.ts';
import type {
  AnalysisAnswer,
  AnalysisNews,
  AnalysisRequest,
  ComparisonNews,
  VerificationRequest,
  WithdrawalRequest,
} from './protocol.ts';
import type { Result } from './results/result.ts';
import type { VerifyNext } from './results/verifyNext.ts';
import type { AnalysisProgress } from './runAnalyses.ts';

export interface AnalyseOptions {
  readonly signal?: AbortSignal;
  /** Hears before each analysis, and at the end. */
  readonly onProgress?: (progress: AnalysisProgress) => void;
}

export interface Analyst {
  /**
   * Runs every analysis in the worker. Of requests made at once, each waits for the one before.
   *
   * @param network - The whole map, unfiltered.
   * @returns Rejects with a `WorkerFailure` in words, or with the signal's reason; the work under way then ends with its worker.
   */
  analyse(network: Network, question: Omit<AnalysisRequest, 'map'>, options?: AnalyseOptions): Promise<AnalysisAnswer>;
  /**
   * Says what to verify next, in a worker of its own: it takes seconds, and nobody else is to wait for it.
   *
   * @returns Rejects as `analyse` does. `onProgress` hears how many relationships have been tried.
   */
  verifyNext(network: Network, question: Omit<AnalysisRequest, 'map'>, options?: AnalyseOptions): Promise<VerifyNext>;
  /**
   * Says what the record would lack without what the question withdraws, in a worker of its own: the analyses take longer, and what
   * breaks is not to wait for them.
   *
   * @returns Rejects as `analyse` does.
   */
  withdrawal(
    network: Network,
    question: Omit<AnalysisRequest, 'map'>,
    options?: AnalyseOptions,
  ): Promise<FullWithdrawal>;
  /**
   * Says how sides of a map compare, in a worker of its own: the analyses take longer, and a comparison is not to wait for them.
   *
   * @returns Rejects as `analyse` does. `onEarly` hears the answer without distances as wholes, as soon as it is there.
   */
  compare(
    network: Network,
    question: Omit<ComparisonRequest, 'map' | 'asks'>,
    options?: Pick<AnalyseOptions, 'signal'> & { readonly onEarly?: (answer: ComparisonAnswer) => void },
  ): Promise<ComparisonAnswer>;
  dispose(): void;
}

/** One analysis of a very large map may keep a slow computer busy for so long without a word. */
const silenceMs = 20_000;

/** @param makeWorker - Starts `analysis.worker.ts`; the page owns the address, because only it may turn text into one. */
export function createAnalyst(makeWorker: () => WorkerLike): Analyst {
  const client = createWorkerClient<AnalysisRequest, AnalysisAnswer['findings'], AnalysisNews>(makeWorker, {
    task: 'Analysing the map',
    silenceMs,
    startMs: silenceMs,
    attempts: 2,
  });
  const verifier = createWorkerClient<VerificationRequest, VerifyNext, AnalysisNews>(makeWorker, {
    task: 'Looking for what to verify next',
    silenceMs,
    startMs: silenceMs,
    attempts: 2,
  });
  const withdrawer = createWorkerClient<WithdrawalRequest, FullWithdrawal, AnalysisNews>(makeWorker, {
    task: 'Looking for what breaks',
    silenceMs,
    startMs: silenceMs,
    attempts: 2,
  });
  const comparer = createWorkerClient<ComparisonRequest, ComparisonAnswer, ComparisonNews>(makeWorker, {
    task: 'Comparing',
    silenceMs,
    startMs: silenceMs,
    attempts: 2,
  });
  return {
    async analyse(network, question, { signal, onProgress } = {}) {
      const results = new Map<string, readonly Result<unknown>[]>();
      const findings = await client.request(
        { map: packNetwork(network), ...question },
        {
          ...(signal && { signal }),
          onProgress: (news) => {
            if (news.type === 'progress') onProgress?.(news.progress);
            else results.set(news.analysis, news.results);
          },
        },
      );
      return { results, findings };
    },
    verifyNext: (network, question, { signal, onProgress } = {}) =>
      verifier.request(
        { map: packNetwork(network), ...question, asks: 'what to verify next' },
        progressOnly(signal, onProgress),
      ),
    withdrawal: (network, question, { signal, onProgress } = {}) =>
      withdrawer.request(
        { map: packNetwork(network), ...question, asks: 'what a withdrawal changes' },
        progressOnly(signal, onProgress),
      ),
    compare: (network, question, { signal, onEarly } = {}) =>
      comparer.request(
        { map: packNetwork(network), ...question, asks: 'how these compare' },
        { ...(signal && { signal }), onProgress: (news) => onEarly?.(news.answer) },
      ),
    dispose: () => {
      client.dispose();
      verifier.dispose();
      withdrawer.dispose();
      comparer.dispose();
    },
  };
}

/** For work that tells nothing on the way but how far it has come. */
const progressOnly = (
  signal: AbortSignal | undefined,
  onProgress: AnalyseOptions['onProgress'],
): RequestOptions<AnalysisNews> => ({
  ...(signal && { signal }),
  onProgress: (news) => {
    if (news.type === 'progress') onProgress?.(news.progress);
  },
});
