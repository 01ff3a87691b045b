namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Ways to make a list smaller.</summary>
internal static class Shrinking
{
    /// <summary>The list without one of its elements, for each of them.</summary>
    public static IEnumerable<IReadOnlyList<T>> LeaveOut<T>(IReadOnlyList<T> list) =>
        list.Select((_, index) => (IReadOnlyList<T>)[.. list.Where((_, other) => other != index)]);

    /// <summary>The list with one of its elements made smaller, for each of them and each way.</summary>
    public static IEnumerable<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> shrink) =>
        list.SelectMany((element, index) => shrink(element).Select(smaller => (IReadOnlyList<T>)[.. list.Select((other, position) => position == index ? smaller : other)]));
}
