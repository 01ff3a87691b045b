namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>A file of the project that is no source.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record DocumentText(string Path, string Text);
