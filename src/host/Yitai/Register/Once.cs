using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Yitai.App.Sessions;
using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Json;
using Yitai.Host.Problems;
using Yitai.Kernel;
using Yitai.Storage;

namespace Yitai.Host.Register;

/// <summary>Changes of the register happen once: the same id again gets the first answer again, from the table <c>answers</c>.</summary>
/// <remarks>The answer is written in the transaction of the change. It is encrypted: it may hold a pairing code or an API key.</remarks>
public sealed class Once(RegisterWork work, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _protector = protection.CreateProtector("answers");

    public Task<IResult> RunAsync<T>(HttpContext http, object body, Func<DbConnection, Task<Reply<T>>> change) =>
        RunAsync(http, http.Caller().Sender, body, change);

    public async Task<IResult> RunAsync<T>(HttpContext http, string sender, object body, Func<DbConnection, Task<Reply<T>>> change)
    {
        var key = new { sender, id = IdempotencyKey.Of(http)!.Value.ToByteArray(bigEndian: true) };
        var hash = SHA256.HashData([.. JsonSerializer.SerializeToUtf8Bytes(http.Request.Method + http.Request.Path), .. JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), WireJson.Options)]);
        var (json, because) = await work.WriteAsync<(string?, Refusal?)>(
            async connection =>
            {
                if (await connection.QuerySingleOrDefaultAsync<Row>("select body_hash, answer from answers where sender = @sender and id = @id", key) is { } known)
                {
                    return known.Body_Hash.AsSpan().SequenceEqual(hash)
                        ? (_protector.Unprotect(known.Answer), null)
                        : (null, new SessionRefusal.CommandIdReused(IdempotencyKey.Of(http)!.Value));
                }

                var reply = await change(connection);
                if (reply.Because is { } refusal)
                {
                    return (null, refusal);
                }

                var answer = JsonSerializer.Serialize(reply.Value, WireJson.Options);
                await connection.ExecuteAsync(
                    "insert into answers (sender, id, body_hash, answer, at) values (@sender, @id, @hash, @answer, @at)",
                    new { key.sender, key.id, hash, answer = _protector.Protect(answer), at = Chain.Microseconds(clock.GetUtcNow()) });
                return (answer, null);
            },
            CancellationToken.None);
        return because is not null ? new ProblemResult(because)
            : json == "null" ? Results.NoContent()
            : Results.Text(json, "application/json");
    }

    private sealed class Row
    {
        public byte[] Body_Hash { get; set; } = [];

        public string Answer { get; set; } = "";
    }
}

/// <summary>What came of a change: its answer, or the refusal.</summary>
/// <remarks>A change that refuses has written nothing: it checks first.</remarks>
public readonly record struct Reply<T>(T? Value, Refusal? Because)
{
    public static implicit operator Reply<T>(T value) => new(value, null);

    public static implicit operator Reply<T>(Refusal because) => new(default, because);
}

/// <summary>A change whose answer says nothing: 204.</summary>
public sealed record Nothing
{
    /// <summary>Written as <c>null</c>.</summary>
    public static Reply<Nothing> Said { get; } = new(null, null);
}
