/** The time that this thread has worked, in ms: what others do on the machine meanwhile doesn't count. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
