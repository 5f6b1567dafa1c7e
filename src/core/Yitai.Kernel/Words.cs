namespace Yitai.Kernel;

/// <summary>A text in the two languages of the screens. Both are complete; neither falls back to the other.</summary>
public sealed record Words(string Zh, string En);
