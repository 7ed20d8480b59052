// How fast search answers over a large map, whatever is typed: `npm run bench -- search`. CPU time of one question each, because
// wall time depends on the company.
import fc from 'fast-check';
import { findEntries } from '../src/features/explore/find/findEntries.ts';
import { createIndex } from '../src/features/explore/find/searchIndex.ts';
import { largeMap } from '../tests/fixtures/largeMap.ts';
import { payloads } from '../tests/fixtures/payloads.ts';
import { someQuestion } from '../tests/fixtures/someQuestion.ts';

const seed = 26;
const count = Number(process.argv[2] ?? 10_000);
const network = largeMap(seed);
const { add, index } = createIndex();
const entries = findEntries(network);
add(entries);

const names = [...network.organisations.values()].map(({ name }) => name);
const questions = [...payloads, ...fc.sample(someQuestion(names), { numRuns: count, seed })];
const timed = questions
  .map((question) => {
    const before = process.cpuUsage();
    index.find(question);
    const { user, system } = process.cpuUsage(before);
    return { question, ms: (user + system) / 1000 };
  })
  .sort((a, b) => a.ms - b.ms);

const at = (share: number): string => (timed[Math.floor(share * (timed.length - 1))]?.ms ?? NaN).toFixed(1);
console.log(`${String(questions.length)} questions over ${String(entries.length)} entries, seed ${String(seed)}`);
console.log(`median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms (goal 50), slowest ${at(1)} ms`);
for (const { question, ms } of timed.slice(-5))
  console.log(`  ${ms.toFixed(1)} ms: ${JSON.stringify(question.slice(0, 80))}`);
