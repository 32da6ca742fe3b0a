type SessionTimes = { readonly revokedAt: Date | null; readonly expiresAt: Date; readonly lastSeenAt: Date };

/** False once a session was ended, is older than the absolute limit, or was idle for longer than `idleMinutes`. */
export function isSessionAlive(session: SessionTimes, idleMinutes: number, now: Date): boolean {
  if (session.revokedAt || session.expiresAt <= now) return false;
  return now.getTime() - session.lastSeenAt.getTime() <= idleMinutes * 60_000;
}

/** The moment at which a session that begins now ends under constant use too. */
export function absoluteEnd(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * 3_600_000);
}
