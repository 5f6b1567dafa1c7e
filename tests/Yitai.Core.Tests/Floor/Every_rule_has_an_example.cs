using System.Reflection;
using Yitai.Floor;

namespace Yitai.Core.Tests.Floor;

/// <summary>The examples against the words of the floor, both ways: nobody is asked to remember.</summary>
public sealed class Every_rule_has_an_example
{
    [Theory]
    [InlineData(typeof(FloorCommand))]
    [InlineData(typeof(FloorFact))]
    [InlineData(typeof(FloorRefusal))]
    public void Every_case_is_shown_by_some_example_and_every_example_shows_a_case(Type root)
    {
        var shown = Shown.By(RunAllExamples).Where(t => t.IsSubclassOf(root)).Select(t => t.Name).Order();
        var cases = root.GetNestedTypes().Where(t => t.IsSubclassOf(root)).Select(t => t.Name).Order();

        Assert.Equal(cases, shown);
    }

    private static void RunAllExamples()
    {
        var examples = typeof(FloorExamples).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(FloorExamples)) && !t.IsAbstract).ToList();
        Assert.NotEmpty(examples);
        foreach (var type in examples)
        {
            foreach (var example in type.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is { } and not TheoryAttribute))
            {
                example.Invoke(Activator.CreateInstance(type), null);
            }
        }
    }
}
