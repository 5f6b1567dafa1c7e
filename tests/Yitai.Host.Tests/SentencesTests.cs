using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Host.Problems;
using Yitai.Kernel;
using Yitai.Messages;

namespace Yitai.Host.Tests;

public sealed class SentencesTests
{
    private static IEnumerable<Type> Refusals => new[] { typeof(FloorRefusal), typeof(CompanyRefusal), typeof(MessagesRefusal), typeof(SessionRefusal), typeof(HostRefusal) }
        .Select(t => t.Assembly).Distinct().SelectMany(a => a.GetTypes()).Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(Refusal)));

    [Fact]
    public void Every_refusal_has_a_sentence_and_every_sentence_a_refusal() =>
        Assert.Equal(Refusals.Select(t => t.FullName).Order(), Sentences.Known.Select(t => t.FullName).Order());

    [Fact]
    public void Every_sentence_is_said_in_both_languages_with_its_values()
    {
        foreach (var type in Refusals)
        {
            var refusal = (Refusal)Sample.Of(type);
            var problem = Problem.Of(refusal);
            Assert.True(problem.Zh.Any(c => c > 0x4E00), $"{type.Name}: {problem.Zh}");
            Assert.True(problem.En.Length > 5 && !problem.En.Any(c => c > 0x4E00), $"{type.Name}: {problem.En}");
            Assert.InRange(problem.Status, 400, 503);
        }
    }

    /// <summary>A value of any type a refusal holds.</summary>
    private static class Sample
    {
        public static object Of(Type type) => Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => 3,
            TypeCode.Int64 => 3L,
            TypeCode.String => "abc",
            _ when type == typeof(Guid) => Guid.Empty,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 11, 23),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.FromHours(8)),
            _ when type == typeof(Words) => new Words("因为", "because"),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
            _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner),
            _ => Made(type),
        };

        private static object Made(Type type)
        {
            var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
            return constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
        }
    }
}
