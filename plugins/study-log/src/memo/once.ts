/** What `make` returns, made when it is first asked for: the dev server may never ask. */
export function once<Result>(make: () => Result): () => Result {
  let made: {readonly result: Result} | undefined;
  return () => {
    made ??= {result: make()};
    return made.result;
  };
}
