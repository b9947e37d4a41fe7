/** Waits for work that may never answer: rejects after so long without a sign of life from it. */
export function withPatience<Value>(
  milliseconds: number,
  work: (signOfLife: () => void) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`no answer in ${milliseconds / 1000} s`));
    let timer = setTimeout(giveUp, milliseconds);
    const signOfLife = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, milliseconds);
    };
    work(signOfLife)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
