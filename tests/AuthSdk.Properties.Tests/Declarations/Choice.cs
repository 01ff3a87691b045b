using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Decisions that follow from a number, so that a declaration can be made again from it.</summary>
internal sealed class Choice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => _random.Next(times) == 0;

    public T Of<T>(params T[] values) => values[_random.Next(values.Length)];

    public int Number(int below) => _random.Next(below);

    /// <summary>A good text as a literal, or now and then one that no declaration should have.</summary>
    public string Text(params string[] good) => SymbolDisplay.FormatLiteral(OneIn(120) ? Of(Pools.Hostile) : Of(good), quote: true);

    /// <summary>A member of an enumeration, or now and then a value that is none.</summary>
    public string Enum<TEnum>(params TEnum[] good)
        where TEnum : struct, System.Enum =>
        OneIn(300) ? $"({typeof(TEnum).Name})99" : $"{typeof(TEnum).Name}.{Of(good.Length > 0 ? good : System.Enum.GetValues<TEnum>())}";

    /// <summary>What is written once in so many times.</summary>
    public IEnumerable<T> Sometimes<T>(int times, Func<T> write) => OneIn(times) ? [write()] : [];
}
