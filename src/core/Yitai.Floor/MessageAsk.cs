using Yitai.Kernel;

namespace Yitai.Floor;

/// <summary>What a customer agreed to be told, and where.</summary>
/// <param name="Ahead">When so many or fewer are ahead, 1 to 20.</param>
public readonly record struct MessageAsk(int Ahead, SubjectId To, Language In);
