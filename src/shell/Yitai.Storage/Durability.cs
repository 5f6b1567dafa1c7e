namespace Yitai.Storage;

/// <summary>What an answered command is safe against, as the health page says it.</summary>
/// <param name="Synced">The commit is on the disk of the database before it is answered.</param>
/// <param name="Standby">It is also on the disk of another machine.</param>
/// <param name="Sentence">The same in words, with what weakens it.</param>
/// <param name="FreeBytes">Free space where the log lies; null where the database's disk cannot be seen from here.</param>
public sealed record Durability(bool Synced, bool Standby, string Sentence, long? FreeBytes);

/// <summary>The database's settings would lose answered commands; nothing is served on it.</summary>
public sealed class DurabilityWeakenedException(string message) : Exception(message);
