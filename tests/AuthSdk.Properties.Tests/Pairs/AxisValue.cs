namespace AuthSdk.Properties.Tests.Pairs;

/// <summary>One value of one axis of a dialect, as what a declaration says of it.</summary>
/// <param name="Axis">The axis. A declaration has one value of it.</param>
/// <param name="Name">The value, in a few words without commas.</param>
/// <param name="Says">The attributes that say it, and the operations that belong to it.</param>
/// <param name="Home">Values beside which it makes sense, as <c>axis=value;axis=value</c>: they are said as well, unless another value of their axis is.</param>
internal sealed record AxisValue(string Axis, string Name, string Says, string Home = "")
{
    public override string ToString() => $"{Axis} {Name}";
}
