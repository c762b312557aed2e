/** Seconds of CPU that this process has taken, user and system, since it was asked last. */
export function stopwatch(): () => number {
  const cpu = (): number => process.cpuUsage().user + process.cpuUsage().system;
  let before = cpu();
  return () => {
    const now = cpu();
    const spent = (now - before) / 1e6;
    before = now;
    return spent;
  };
}
