using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Decisions that follow from a number, so that a declaration can be made again from it.</summary>
internal sealed class Choice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => _random.Next(times) == 0;

    public T Of<T>(params T[] values) => values[_random.Next(values.Length)];

    /// <summary>The first of some, or now and then one of the others.</summary>
    public T Mostly<T>(T usual, params T[] others) => OneIn(30) ? Of(others) : usual;

    public int Number(int below) => _random.Next(below);

    /// <summary>A good text as a literal, or now and then one that no declaration should have.</summary>
    public string Text(params string[] good) => OneIn(2000) ? "null!" : Literal(OneIn(120) ? Of(Pools.Hostile) : Of(good));

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>An array of up to three texts.</summary>
    public string Texts(params string[] good) =>
        Number(10) is 0 ? "new string[0]" : $"new string[] {{ {string.Join(", ", Enumerable.Range(0, 1 + Number(3)).Select(_ => Text(good)).Distinct())} }}";

    /// <summary>A member of an enumeration, or now and then a value that is none.</summary>
    public string Enum<TEnum>(params TEnum[] good)
        where TEnum : struct, System.Enum =>
        OneIn(300) ? $"({typeof(TEnum).Name})99" : $"{typeof(TEnum).Name}.{Of(good.Length > 0 ? good : System.Enum.GetValues<TEnum>())}";

    /// <summary>What is written once in so many times.</summary>
    public IEnumerable<T> Sometimes<T>(int times, Func<T> write) => OneIn(times) ? [write()] : [];

    /// <summary>A property that is set once in so many times.</summary>
    public IEnumerable<string> Set(int times, string property, Func<string> value) => OneIn(times) ? [$"{property} = {value()}"] : [];

    /// <summary>A flag that is set once in so many times, now and then to what it is without.</summary>
    public IEnumerable<string> Flag(int times, string property) => OneIn(times) ? [$"{property} = {(OneIn(20) ? "false" : "true")}"] : [];
}
