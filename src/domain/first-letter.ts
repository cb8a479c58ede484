/** For a name that goes on inside a sentence: «Quý III/2025» → «quý III/2025». */
export const startLow = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
