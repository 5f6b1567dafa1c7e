using Yitai.Kernel;

namespace Yitai.App.Views;

/// <summary>One picture of a live page. Each message is the whole view: a lost one is made good by the next.</summary>
/// <param name="Topic">What was watched, e.g. <c>board/demo</c>, <c>window/demo/3</c>, <c>floor/demo</c>.</param>
/// <param name="Epoch">A higher one than before: the log was restored; start over.</param>
/// <param name="Seq">The last fact in the picture; never goes back inside an epoch.</param>
/// <param name="Now">The host's clock; ages count from it.</param>
/// <param name="Speed">How fast the host's clock runs: 1, or the demo's speed.</param>
public sealed record LiveMessage<TView>(string Topic, long Epoch, long Seq, DateTimeOffset Now, double Speed, TView View)
    where TView : class;
