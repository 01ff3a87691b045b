namespace AuthSdk.Testing;

/// <summary>What every emulator can be told.</summary>
public abstract class EmulatorOptions
{
    private protected EmulatorOptions()
    {
    }

    /// <summary>
    /// The clock of the emulated provider: token lifetimes and the <c>Date</c> header follow it. The system clock unless set.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The TCP port on 127.0.0.1; 0, the default, takes a free one.</summary>
    public int Port { get; init; }
}
