/** The part of @11ty/eleventy-dev-server (which ships no types) that `dateline serve` uses. */
declare module "@11ty/eleventy-dev-server" {
  interface Options {
    readonly port?: number;
    readonly domDiff?: boolean;
    readonly middleware?: readonly ((
      request: import("node:http").IncomingMessage,
      response: import("node:http").ServerResponse,
      next: () => Promise<void>,
    ) => Promise<void>)[];
    readonly logger?: Readonly<Record<"info" | "log" | "error", (text: string) => void>>;
  }
  export default class DevServer {
    static getServer(name: string, folder: string, options: Options): DevServer;
    serve(port: number): void;
    reload(event: {
      readonly files: readonly string[];
      readonly build: { readonly templates: readonly never[] };
    }): void;
  }
}
