/** The folder for what is kept between builds: DATELINE_CACHE, or `.dateline` in the working folder. */
export function cacheFolder(cwd: string): string;
/** The compiled program's folder, as a URL; nothing where it must be read as TypeScript. */
export function compiledProgram(cwd: string, make: boolean): Promise<URL | undefined>;
