/** What a failure says of itself, for the sentence that tells the user. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
