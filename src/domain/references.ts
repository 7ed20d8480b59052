/** A work that a word of the explorer comes from, as readers cite it. */
export interface Reference {
  /** Authors and year: "Bovens 2007". */
  readonly short: string;
  readonly full: string;
}

/** The works behind the default vocabulary. */
export const references = {
  fitzgerald: {
    short: 'FitzGerald and Rosenbach 2019',
    full: 'FitzGerald and Rosenbach (2019), Collaboration as public service reform, Esade PUBLIC.',
  },
  provan: {
    short: 'Provan and Kenis 2008',
    full: 'Provan and Kenis (2008), Modes of Network Governance: Structure, Management, and Effectiveness, Journal of Public Administration Research and Theory 18, 229–252.',
  },
  bovens: {
    short: 'Bovens 2007',
    full: 'Bovens (2007), Analysing and Assessing Accountability: A Conceptual Framework, European Law Journal 13(4).',
  },
  koliba: {
    short: 'Koliba, Mills and Zia 2011',
    full: 'Koliba, Mills and Zia (2011), Accountability in Governance Networks, Public Administration Review 71(2).',
  },
  sorensen: {
    short: 'Sørensen and Torfing 2005',
    full: 'Sørensen and Torfing (2005), The Democratic Anchorage of Governance Networks, Scandinavian Political Studies 28(3).',
  },
  phipson: {
    short: 'Phipson and Smyth 2010',
    full: 'Phipson and Smyth (2010), Permutation p-values should never be zero, Statistical Applications in Genetics and Molecular Biology 9(1).',
  },
  bagrow: {
    short: 'Bagrow and Bollt 2019',
    full: 'Bagrow and Bollt (2019), An information-theoretic, all-scales approach to comparing networks, Applied Network Science 4, 45.',
  },
  holland: {
    short: 'Holland and Leinhardt 1976',
    full: 'Holland and Leinhardt (1976), Local structure in social networks, Sociological Methodology 7.',
  },
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceId = keyof typeof references;
