/** Unique among all plugins' views of bases. */
export const BASES_VIEW_TYPE = 'interview-follow-ups';
