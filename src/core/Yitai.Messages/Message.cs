using System.Collections.Immutable;
using Yitai.Kernel;

namespace Yitai.Messages;

/// <summary>A message to a customer who asked for it.</summary>
/// <param name="To">Whose number it goes to; the number itself is in the vault.</param>
/// <param name="Values">What the words of its kind are filled with, by name.</param>
/// <param name="About">What it belongs to, e.g. <c>2026-11-25/A012</c>: when that is over, the message is dropped.</param>
/// <param name="ExpiresAt">Of no use after it.</param>
/// <param name="Attempts">How often it was handed to the gateway.</param>
public sealed record Message(
    MessageNo No, SubjectId To, MessageKind Kind, Language In, ImmutableSortedDictionary<string, string> Values, string About,
    DateTimeOffset QueuedAt, DateTimeOffset ExpiresAt, MessagePhase Phase, int Attempts);
