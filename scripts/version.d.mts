export function keepInStep(folder: string): void;
export function disagreements(folder: string, version: string): string[];
