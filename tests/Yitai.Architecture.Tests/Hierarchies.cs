using System.Reflection;
using Yitai.Company;
using Yitai.Floor;
using Yitai.Messages;

namespace Yitai.Architecture.Tests;

/// <summary>Commands, facts and refusals are closed: nested and sealed under a root that nobody else can extend.</summary>
public sealed class Hierarchies
{
    public static TheoryData<Type> Roots =>
        [typeof(FloorCommand), typeof(FloorFact), typeof(FloorRefusal), typeof(CompanyCommand), typeof(CompanyFact), typeof(CompanyRefusal), typeof(MessagesCommand), typeof(MessagesFact), typeof(MessagesRefusal)];

    [Theory]
    [MemberData(nameof(Roots))]
    public void A_root_is_closed(Type root)
    {
        Assert.All(
            root.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            c => Assert.True(c.IsPrivate || IsCopy(c, root), $"{root.Name} has a constructor others can call"));
        var cases = root.Assembly.GetTypes().Where(t => t.IsSubclassOf(root)).ToList();
        Assert.NotEmpty(cases);
        Assert.All(cases, c => Assert.True(c.IsSealed && c.DeclaringType == root, $"{c.Name} is not sealed inside {root.Name}"));
    }

    [Fact]
    public void The_core_speaks_of_instants_and_days_and_never_of_DateTime()
    {
        var members = new[] { typeof(FloorFact), typeof(CompanyFact), typeof(MessagesFact), typeof(Kernel.Fact) }.SelectMany(t => t.Assembly.GetExportedTypes())
            .SelectMany(t => t.GetProperties()).Where(p => Nullable.GetUnderlyingType(p.PropertyType) == typeof(DateTime) || p.PropertyType == typeof(DateTime));
        Assert.Empty(members.Select(m => $"{m.DeclaringType!.Name}.{m.Name}"));
    }

    /// <summary>The copy constructor of an abstract record is the compiler's.</summary>
    private static bool IsCopy(ConstructorInfo constructor, Type root) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == root;
}
