using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yitai.Floor;
using Yitai.Kernel;

namespace Yitai.Host.Tickets;

/// <summary>A ticket's link for its customer: hall, business day and number, and an HMAC over them. Nothing is stored.</summary>
/// <param name="key">At least 32 bytes, outside the database, the same on every node.</param>
public sealed class TicketToken(byte[] key)
{
    private const int MacBytes = 16;
    private const int Longest = 160;

    public string Of(TicketKey ticket)
    {
        var text = Encoding.UTF8.GetBytes($"{ticket.Hall}|{ticket.On:yyyy-MM-dd}|{ticket.No}");
        return Base64Url.EncodeToString([.. text, .. Mac(text)]);
    }

    /// <summary>Null: not made by us.</summary>
    public TicketKey? Read(string token)
    {
        if (token.Length > Longest || !Base64Url.IsValid(token) || Base64Url.DecodeFromChars(token) is not { Length: > MacBytes } bytes)
        {
            return null;
        }

        var text = bytes.AsSpan(0, bytes.Length - MacBytes);
        return CryptographicOperations.FixedTimeEquals(Mac(text), bytes.AsSpan(text.Length))
            && Encoding.UTF8.GetString(text).Split('|') is [var hall, var on, var no]
            ? new TicketKey(new HallId(hall), DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture), new TicketNo(no))
            : null;
    }

    private byte[] Mac(ReadOnlySpan<byte> text) => HMACSHA256.HashData(key, text)[..MacBytes];
}

/// <summary>One ticket among all halls and days.</summary>
public sealed record TicketKey(HallId Hall, DateOnly On, TicketNo No);
