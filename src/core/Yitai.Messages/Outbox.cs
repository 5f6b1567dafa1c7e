using System.Collections.Immutable;

namespace Yitai.Messages;

/// <summary>A hall's messages to its customers: those still to be sent, and those of the present business day.</summary>
public sealed record Outbox
{
    /// <summary>Before the first fact.</summary>
    public static Outbox Start { get; } = new();

    private Outbox() { }

    public MessageSettings Settings { get; init; } = MessageSettings.Default;

    /// <summary>The last number given.</summary>
    public int Last { get; init; }

    /// <summary>Queued or taken.</summary>
    public ImmutableSortedDictionary<int, Message> Open { get; init; } = ImmutableSortedDictionary<int, Message>.Empty;

    /// <summary>Sent, given up or dropped since the day was opened.</summary>
    public ImmutableSortedDictionary<int, Message> Over { get; init; } = ImmutableSortedDictionary<int, Message>.Empty;

    /// <summary>Queued in the present day, without those dropped at its limit.</summary>
    public int QueuedToday { get; init; }

    public Message? Find(MessageNo no) => Open.GetValueOrDefault(no.Value) ?? Over.GetValueOrDefault(no.Value);

    /// <summary>What a later day needs of this one and those before.</summary>
    public OutboxCarryOver Carry() => new(Settings, Last, [.. Open.Values.Select(CarriedMessage.Of)]);

    public static Outbox From(OutboxCarryOver carried) => Start with
    {
        Settings = carried.Settings,
        Last = carried.Last,
        Open = carried.Open.ToImmutableSortedDictionary(m => m.No.Value, m => m.Message()),
    };
}
