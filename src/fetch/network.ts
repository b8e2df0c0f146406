/** One request to one address that was looked up and checked before. */
export interface NetworkRequest {
  readonly url: URL;
  /** The address to connect to: the name is not looked up again. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface NetworkAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection, whether or not the body was read. */
  close(): void;
}

/** What fetching needs of the world. */
export interface Network {
  /** Addresses of a host's name. */
  resolve(host: string): Promise<readonly string[]>;
  request(request: NetworkRequest): Promise<NetworkAnswer>;
}

/** Time, passed in so that tests need none. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** A signal that is raised after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
}
